/**
 * How programs speak to the store in which an authorization server keeps its codes: databases, caches, key-value stores and
 * plain collections. Patterns of method names (whole name, case kept), of texts and of properties.
 */

/** Methods that look something up. */
export const readingNames = [
  '(?:get|find|fetch|load|read|look_?up|retrieve|peek|select)(?:[A-Z_]\\w*)?',
  'h?getall',
  'hget|hmget|mget|hGet|hGetAll|mGet|json_get',
  'first|firstOrFail|one|oneOrNone|maybeOne|all|any|has|exists|maybeSingle|single|limit|take|scan|pluck',
  '(?:execute|get)TakeFirst\\w*|executeTakeFirst\\w*',
] as const;

/** Methods of a store that take something away: one call of two takes it, and most stores tell which. */
export const deletingNames = [
  'delete|del|remove|destroy|unlink|rm|drop|hdel|hDel|erase|evict|pop',
  '(?:delete|remove|destroy)(?:One|Many|First|All|From|Item|Row|Rows|Record|Document|Doc|Entity|ById|By|Where|Key|Sync|Async|Node|OrFail)',
  'removeItem|deleteItem|delAsync|delete_one|delete_many',
  'findOneAndDelete|findByIdAndDelete|findOneAndRemove|findByIdAndRemove|findAndDelete|getdel|getDel|getAndDelete|deleteFrom',
] as const;

/** Methods of a store that change something: what they say of use decides whether a code is spent by it. */
export const changingNames = [
  'update|patch|merge|upsert|replace|modify|updateTable',
  '(?:update|patch)(?:One|Many|First|All|ById|By|Where|Item|Row|Record|Document|Doc|Entity|Key|OrFail|Async|Manager\\w*)',
  'findOneAndUpdate|findByIdAndUpdate|findOneAndReplace|findAndUpdate|findAndModify|replaceOne',
  'set|put|add|sadd|sAdd|hset|hSet|hmset|setex|setEx|psetex|pSetEx|setItem|setAsync|store|cache|insert|insertOne|create|save|write|push',
] as const;

/** Methods that write what was changed in an object that came from the store. */
export const savingNames =
  'save|saveAsync|flush|commit|persist|persistAndFlush|saveChanges|update|put|set|store';

/** Functions of the program that nobody sees, which by their names spend a code. */
export const spendingNames =
  '(?:delete|remove|destroy|revoke|invalidate|consume|expire|burn|redeem|spend|mark|claim|clear|drop|take|pop|use|exhaust|retire)(?:[A-Z_]\\w*)?';

/** Properties and columns that tell that something was used. */
export const useMarks =
  '(?:is_?|was_?|been_?|has_?been_?|already_?|code_?)?(?:used|consumed|redeemed|revoked|spent|exchanged|invalidated|claimed|burned|deleted|active|valid|status|state|consumption|expired)(?:_?(?:at|on|time|date|flag|by))?';

/** Words of a key or a collection that holds what was used. */
export const usedWords =
  '(?:used|consumed|redeemed|revoked|spent|burned|blacklist|blocklist|denylist)';

/** Exported commands that a client sends, by what they do. */
export const commands = {
  reading: '(?:Get|Query|Scan|BatchGet|TransactGet)(?:Item|Items)?Command',
  deleting: 'Delete(?:Item)?Command',
  changing: '(?:Update|Put|TransactWrite)(?:Item|Items)?Command',
} as const;

/** The loser's call throws: it asks for a row that is no longer there. */
export const throwingWords =
  'OrThrow$|OrFail$|^throwOnError$|ConditionExpression$|^unlink(?:Sync)?$|^rm$';

/** Functions that let one caller in at a time, or settle the matter in one step on the server. */
export const excludingNames =
  '(?:with|acquire|take|obtain|get|try|run|create|new|use|do|in)?_?(?:lock|mutex|exclusive(?:ly)?|semaphore|critical_?section|advisory_?lock|serial(?:ly|ize|izable)?|single_?flight|atomic(?:ally)?|synchroni[sz]ed?)(?:[A-Z_]\\w*)?|acquire\\w*|try_?acquire\\w*|try_?lock\\w*|run_?exclusive\\w*|block_?concurrency_?while|eval|evalsha|evalSha|fcall|fCall|script|runScript|executeLua|once|set_?nx|setIfNotExists|putIfAbsent|compareAnd\\w+|checkAnd\\w+|cas';

/** Callbacks run in a transaction: whether two can meet in it is up to the isolation that the database is set to. */
export const transactionNames =
  '\\$?(?:transaction|transactional|tx|trx|with_?transaction|run_?transaction|run_?in_?transaction|in_?transaction|begin|start_?transaction|transact|unit_?of_?work|wrap_?in_?transaction|isolate)(?:[A-Z_]\\w*)?';

/** Transactions of which the later of two that wrote the same fails: Firestore, MongoDB, Durable Objects. */
export const conflictingTransactions = 'runTransaction|withTransaction|blockConcurrencyWhile';

/** What asks for a row that nobody else can have meanwhile. */
export const lockingTexts =
  'for\\s+(?:no\\s+key\\s+)?update\\b|pessimistic|serializable|LOCK\\.UPDATE|forUpdate|setLock|advisory_x?act?_?lock|get_lock\\s*\\(|lockMode|skip\\s+locked|with\\s*\\(\\s*updlock';

/** Functions that make what a code is exchanged for. */
export const issuingNames =
  '(?:issue|generate|create|sign|mint|make|build|new|encode|grant|save|store|insert|add|exchange|produce|get)\\w*(?:[tT]okens?|[jJ]wt|JWT|[sS]ession|[gG]rant|[cC]redentials?|[tT]oken[sR]\\w*|[tT]okenPair|[tT]oken[A-Z]\\w*)|sign|signJwt|jwtSign|setIssuedAt|setProtectedHeader';

/** What a token response holds (RFC 6749 §5.1). */
export const tokenFields = 'access_?token|id_?token|refresh_?token';

/** What is checked beside an authorization code, and by nobody beside another kind (RFC 6749 §4.1.3, RFC 7636). */
export const grantNames = 'code_?verifier|code_?challenge|authorization_code\\b|\\bpkce';
export const clientNames = 'client_?id';
export const addressNames = 'redirect_?ur[il]';
export const grantChecks = [addressNames, grantNames, clientNames].join('|');

/** Names that an authorization code, its table or its handler goes by. */
export const authorizationCodeNames =
  'authori[sz]ation[-_: ]?code|auth[-_:]?code|o_?auth2?[-_:]?(?:auth_?)?(?:code|grant)|oidc[-_:]?code|auth_?grant|code_?grant|authori[sz]ation_?grant|native_?code|mcp_?code';

/** Names that codes of other kinds go by. */
export const otherCodeNames =
  'device_?code|user_?code|invit|verification_?(?:email|phone|code|sms|otp)|verify_?(?:email|phone|sms|otp)|(?:email|phone|sms|mobile)_?(?:verif|code|confirm)|\\botps?\\b|\\botp_?code|one_?time_?(?:password|pass)|totp|\\bmfa\\b|two_?factor|2fa|backup_?code|recovery_?code|coupon|promo|voucher|discount|referral|gift|activation|reset_?(?:password|code)|password_?reset|magic_?link|pairing|short_?code|country_?code|zip_?code|postal|barcode|qr_?code|access_?code|join_?code|room_?code|share_?code|license|otpcode';
