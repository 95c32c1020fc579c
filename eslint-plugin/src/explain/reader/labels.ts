/** What stands before a value and says what it is, in every spelling and language that is known. */

/** What a label says of the value behind it. `other`: something we do not read, but must not mistake. */
export type Label =
  | 'traceId'
  | 'correlationId'
  | 'timestamp'
  | 'client'
  | 'tenant'
  | 'error'
  | 'suberror'
  /** Fields that hold nothing but AADSTS numbers. */
  | 'codes'
  /** Fields that hold numbers of other systems too, and symbolic names. */
  | 'maybeCodes'
  | 'other';

/** Letters only: `Trace ID`, `trace_id` and `traceId` are one spelling. */
const spellings: Record<Label, string> = {
  traceId: `
    traceid requestid ablaufverfolgungsid nachverfolgungsid iddeseguimiento iddetraza identificadordeseguimiento
    idtraccia iddianalisi idditraccia spårningsid iddetrace iddesuivi identificateurdesuivi iddetraçage
    iddorastreamento iderastreamento idderastreamento identificadorderastreamento traceringsid tracerid
    identyfikatorśledzenia idśledzenia идентификатортрассировки кодтрассировки idtrasování izlemekimliği izlemeid
    sporingsid seurantatunnus seurantaid nyomkövetésiazonosító トレースid 追跡id 추적id 跟踪id 追踪id 跟蹤id 追蹤id
    追蹤識別碼 跟踪标识符`,
  correlationId: `
    correlationid clientrequestid correlation activityid korrelationsid korrelationskennung iddecorrelación
    identificadordecorrelación idcorrelazione iddicorrelazione iddecorrélation identificateurdecorrélation
    iddecorrelação identificadordecorrelação iddacorrelação correlatieid identyfikatorkorelacji idkorelacji
    идентификаторкорреляции кодкорреляции idkorelace bağıntıkimliği korrelasjonsid korrelaatiotunnus
    korrelaatioid korrelációsazonosító 関連付けid 相関id 상관관계id 相关id 关联id 相關id 相關性識別碼 相互關聯識別碼 相互关联id`,
  timestamp: `
    timestamp zeitstempel marcadetiempo marcadehora tidsstämpel tidsstempel horodatage horodateur dataeora dataora
    indicatoredidataeora carimbodedatahora carimbodehora tijdstempel tijdstip sygnaturaczasowa znacznikczasu
    меткавремени отметкавремени časovérazítko zamandamgası aikaleima időbélyeg タイムスタンプ 타임스탬프 时间戳 時間戳記
    createddatetime timegenerated previousprtattempt`,
  client: `
    clientid appid clientappid clientapp client application applicationid app applicationwithidentifier applicationwithid withidentifier
    applicationclientid clientapplication clientapplicationid`,
  tenant: `
    tenant tenantid directory directoryid directorytenantid hometenantid resourcetenantid aadtenantid tid`,
  error: 'error errorcode servererrorcode oautherror servererror operror veerror',
  suberror: 'suberror oauthsuberror suberrorcode',
  codes: 'errorcodes errorno errornumber errornumbers aadstserrorcode',
  maybeCodes: `
    errorcode errorcodeid errorsubcode suberrorcode resulttype resultcode signinerror signinerrorcode
    statuserrorcode resultdescription logonerror failurereason errorname fehlercode códigodeerror códigodeerro
    coderreur codederreur codiceerrore codicedierrore felkod feilkode fejlkode foutcode kodbłędu kodchyby
    кодошибки hatakodu virhekoodi hibakód エラーコード 오류코드 错误代码 錯誤碼 錯誤代碼`,
  other: `
    resourceappid resourceapplication resourceid resource resourceapp objectid userid useroid oid sessionid deviceid
    policyid subscriptionid nonce`,
};

/** A spelling with everything that it may mean. */
interface Spelling {
  word: string;
  labels: Label[];
}

const allSpellings = spelled();
const longest = Math.max(...allSpellings.map(({ word }) => word.length));
const byLastLetter = new Map<string, Spelling[]>();
for (const spelling of allSpellings) {
  const last = spelling.word.slice(-1);
  byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), spelling]);
}

/** Longest first, so that `clientrequestid` wins over `requestid`. */
function spelled(): Spelling[] {
  const byWord = new Map<string, Label[]>();
  for (const [label, words] of Object.entries(spellings)) {
    for (const word of words.trim().split(/\s+/)) {
      byWord.set(word, [...(byWord.get(word) ?? []), label as Label]);
    }
  }
  const all = [...byWord].map(([word, labels]) => ({ word, labels }));
  return all.sort((a, b) => b.word.length - a.word.length);
}

/** Operators and types between a field's name and its values. */
const fillers =
  /(?:in|notin|contains|vec|is|was|eq|has|hasany|of|values?|strings?|int|long|array|some){1,8}$/i;
const maxFiller = 16;

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return /\p{L}/u.test(String.fromCharCode(unit));
}

/** Between a label and its value. No comma: behind one, something else begins. */
const separators = new Set(
  Array.from(' \t\r\n"\'`´=:()[]{}*_|#~.\\/<>-&!$?+@', (one) => one.charCodeAt(0)),
);
const maxSeparators = 40;
/** Between the words of a label, or a label and a type. */
const maxGap = 32;

/** A number in brackets is an index or a length, as PHP shows them: `["trace_id"]=> string(36) "…"`. */
function isSeparator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (separators.has(unit)) return true;
  return isDigit(unit) && /^\d{0,3}[\])]/.test(text.slice(at + 1, at + 5));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What the words just before `at` say of the value that begins there. */
export function labelsBefore(text: string, at: number): readonly Label[] {
  let end = at;
  while (at - end < maxSeparators && isSeparator(text, end - 1)) end -= 1;
  const places = lettersBefore(text, end);
  const word = places.map((place) => text.charAt(place)).join('');
  const labels = labelsOf(text, word, places);
  if (labels) return labels;
  const filler = fillers.exec(word);
  return (filler && labelsOf(text, word.slice(0, filler.index), places)) ?? none;
}

const none: readonly Label[] = [];

/** Where the last letters before `end` stand, whatever stands between them. */
function lettersBefore(text: string, end: number): number[] {
  const places: number[] = [];
  let gap = 0;
  for (let at = end - 1; at >= 0 && places.length < longest + maxFiller && gap < maxGap; at -= 1) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) {
      places.push(at);
      gap = 0;
    } else if (isSeparator(text, at)) gap += 1;
    else break;
  }
  return places.reverse();
}

function labelsOf(text: string, word: string, places: number[]): readonly Label[] | undefined {
  const lower = word.toLowerCase();
  for (const { word: spelling, labels } of byLastLetter.get(lower.slice(-1)) ?? []) {
    if (!lower.endsWith(spelling)) continue;
    const first = word.length - spelling.length;
    if (first === 0 || beginsWord(text, places[first] ?? 0)) return labels;
  }
  return undefined;
}

/** Whether a word begins at `at`: after anything but a letter, or with a capital inside a name. */
function beginsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (!isLetter(text.charCodeAt(at - 1))) return true;
  const first = text.charAt(at);
  return first !== first.toLowerCase() && before === before.toLowerCase();
}
