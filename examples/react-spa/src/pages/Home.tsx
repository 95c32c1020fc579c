import { useEffect, useState } from 'react';

import { accessToken } from '../auth/session';
import { signIn } from '../auth/tokens';

interface Order {
  id: string;
  total: number;
}

export function Home() {
  const [orders, setOrders] = useState<Order[]>();

  useEffect(() => {
    let live = true;
    void (async () => {
      const token = await accessToken();
      if (!token) return;
      const response = await fetch('https://api.contoso.example/orders', {
        headers: { authorization: `Bearer ${token}` },
      });
      const found = (await response.json()) as Order[];
      if (live) setOrders(found);
    })();
    return () => {
      live = false;
    };
  }, []);

  if (!orders) return <button onClick={() => void signIn()}>Sign in</button>;
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>{order.total}</li>
      ))}
    </ul>
  );
}
