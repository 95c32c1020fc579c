import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';

import { Callback } from './pages/Callback';
import { CallbackOnce } from './pages/CallbackOnce';
import { Connect } from './pages/Connect';
import { ConnectOnce } from './pages/ConnectOnce';
import { Home } from './pages/Home';

const queries = new QueryClient();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <Routes>
          <Route path="/" element={<Home />} />
          <Route path="/callback" element={<Callback />} />
          <Route path="/callback-once" element={<CallbackOnce />} />
          <Route path="/connect" element={<Connect />} />
          <Route path="/connect-once" element={<ConnectOnce />} />
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
