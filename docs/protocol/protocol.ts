// Vigil hub, protocol 1. Generated from the hub's own types: do not edit.

/** The answer to what asked for one: `ok`, and what belongs to the event or to the refusal. */
export type Ack = {
  acked_seq?: number;
  code?: RefusalCode;
  field?: string | null;
  message?: string;
  ok: boolean;
  request_id?: string;
  retry_after_ms?: number;
  snapshot?: Snapshot;
};

/** An anomaly that began or has ended: two records, the second with `end_s` set. `id` grows with every record and never repeats; `opened_id` is the id of the record that opened the event. Volts are null where the signal was missing. */
export type AnomalyEvent = {
  id: number;
  opened_id: number;
  state: "closed" | "open";
  channel: number;
  cause: string;
  start_s: number;
  end_s: number | null;
  peak_voltage: number | null;
  expected_low: number | null;
  expected_high: number | null;
  score: number;
  text: string;
  v?: number;
};

/** The `auth` of a connection: a device's `token`, or `pairing` to get one. `protocol` lists the versions the client speaks. */
export type Auth = {
  token?: string | null;
  pairing?: PairingAuth | null;
  client?: ClientInfo;
  protocol?: Array<number>;
};

/** One prediction in the overview; `is_demo` where the patient is invented. */
export type Brief = {
  client: string;
  request_id: string;
  time_ms: number;
  risk_level: "High" | "Low" | "Medium";
  headline: string;
  anomaly_score: number;
  probability: number;
  is_demo?: boolean;
};

/** Who a client says it is: for a person to read, never trusted. */
export type ClientInfo = {
  name?: string;
  version?: string;
  platform?: string;
};

/** A client that is connected now. */
export type ConnectedClient = {
  name: string;
  rights: Array<Right>;
  since_ms: number;
};

/** The overview of all clients' predictions; `trend` and `last` are oldest first. */
export type DashboardUpdate = {
  totals: Totals;
  risk_distribution: Record<string, number>;
  trend: Array<[number, number]>;
  last: Array<Brief>;
  clients: Array<ConnectedClient>;
  v?: number;
};

/** The first event of a connection: what the client is here, and what it may do. */
export type Hello = {
  protocol: number;
  server: ServerInfo;
  device: string;
  rights: Array<Right>;
  is_legacy: boolean;
  is_private: boolean;
  limits: Limits;
  features: Array<string>;
  time_ms: number;
};

/** Live results that were dropped because this client did not keep up; the first had `seq`. */
export type Lagging = {
  dropped: number;
  since_seq: number;
  v?: number;
};

/** What one client may send. */
export type Limits = {
  max_bytes: number;
  max_samples: number;
  rate: number;
  burst: number;
};

/** The person at the desk has agreed; the token is told once and cannot be asked for again. */
export type Paired = {
  token: string;
  device_id: string;
  device: string;
  rights: Array<Right>;
  v?: number;
};

/** The code seen on the hub's screen, and the SHA-256 of the nonce that will be revealed. */
export type PairingAuth = {
  code: string;
  commitment: string;
};

/** The hub's share of the six digits. */
export type PairingNonce = {
  nonce: string;
  v?: number;
};

/** The client's nonce, once it has the hub's. */
export type PairingReveal = {
  nonce: string;
};

/** One patient to score: column names to numbers, null or absent where not recorded. `is_demo`: an invented patient, which is shown as one and counted nowhere. */
export type PatientData = {
  request_id: string;
  patient: Record<string, number | null>;
  is_demo?: boolean;
};

/** `prediction`: the answer to `patient_data`, also sent to devices with the right `station`. */
export type Prediction = {
  risk_level: "High" | "Low" | "Medium";
  headline: string;
  is_calm: boolean;
  anomaly_score: number;
  score_low: number;
  score_high: number;
  score_cuts: [number, number];
  probability: number;
  probability_low: number;
  probability_high: number;
  prevalence: number;
  second_opinion: number;
  agreement: string;
  contributions: Array<WireContribution>;
  base_log_odds: number;
  text: string;
  warnings: Array<string>;
  fields_given: number;
  fields_total: number;
  reference_count: number;
  model_id: string;
  disclaimer: string;
  request_id: string;
  client: string;
  time_ms: number;
  is_demo?: boolean;
  v?: number;
};

/** Why something was refused, for programs. */
export type RefusalCode = "bad_request" | "internal" | "not_allowed" | "not_found" | "rate_limited" | "tls_required" | "too_large" | "too_many_clients" | "unauthorized" | "unsupported_version";

/** Live results in order, at most 100. */
export type ResultBatch = {
  first_seq: number;
  last_seq: number;
  items: Array<WireResult>;
  v?: number;
};

/** What a device may do. Everybody admitted may read the voltage; a right adds to that. `submit`: send voltage and patients of its own and read the answers. `station`: read the results of every patient that was submitted at this hub. */
export type Right = "station" | "submit";

/** What was wrong with a message that asked for no ack. */
export type ServerError = {
  code: RefusalCode;
  event: string | null;
  field: string | null;
  message: string;
  retry_after_ms?: number;
};

/** The program behind the hub. */
export type ServerInfo = {
  name: string;
  version: string;
};

/** Something the hub does to this client; `reconnect_ms` says when to come back, if at all. */
export type ServerNotice = {
  kind: "legacy_ended" | "maintenance" | "pairing_denied" | "revoked" | "shutdown";
  reconnect_ms?: number | null;
  v?: number;
};

/** The state of the topics just subscribed to; absent where a topic was not asked for. */
export type Snapshot = {
  results?: Array<WireResult> | null;
  last_seq?: number | null;
  events?: Array<AnomalyEvent> | null;
  last_event_id?: number | null;
  has_more_events?: boolean | null;
  trace?: Array<Trace> | null;
  status?: WireStatus | null;
  dashboard?: DashboardUpdate | null;
};

/** A voltage with the time at which it was measured. */
export type StampedVoltage = {
  voltage: number | string;
  timestamp?: number | string | null;
};

/** One prediction of another station, with its number in that station's outbox. */
export type StationItem = {
  seq: number;
  brief: Brief;
};

/** What another station has had scored: in the order of `seq`, each told until acknowledged. */
export type StationResults = {
  outbox_id: string;
  station: string;
  items: Array<StationItem>;
};

/** `GET /api/status`; all but the first two keys need a token or this computer. */
export type Status = {
  clients?: number;
  model?: string;
  protocol: number;
  rate?: number;
  source?: string;
  state?: string;
  status: string;
  uptime?: number;
  version?: string;
};

/** Topics to hear from now on, besides those subscribed to already. `batch_ms` gathers results into `anomaly_results`; `max_hz` thins ordinary ones; events after `last_event_id` come with the answer. */
export type Subscribe = {
  topics: Array<Topic>;
  batch_ms?: number;
  max_hz?: number | null;
  last_event_id?: number | null;
};

/** What a client may subscribe to; `dashboard` needs the right `station`. */
export type Topic = "dashboard" | "events" | "results" | "status" | "trace";

/** Counted since the hub was started, invented patients not. */
export type Totals = {
  predictions: number;
  high_risk: number;
  clients: number;
};

/** The drawn signal of one channel: columns of 1/30 s on an absolute grid, oldest first. */
export type Trace = {
  channel: number;
  columns: Array<[number, number | null, number | null, number, number | null, number | null]>;
  v?: number;
};

/** Topics to hear no more. */
export type Unsubscribe = {
  topics: Array<Topic>;
};

/** Voltages that follow each other, oldest first, with the time of the first; or one alone. */
export type VoltageRun = {
  voltage: number | string | Array<number | string>;
  timestamp?: number | string | null;
  sampling_rate?: number | null;
  request_id?: string | null;
};

/** One field's share of the log-odds; positive: more unusual. */
export type WireContribution = {
  field: string;
  label: string;
  value: number | null;
  unit: string;
  text: string;
  contribution: number;
  typical: string;
  note: string;
};

/** `anomaly_result`; `source` is "live" for the station's samples, "client" for one's own. `seq` counts the live ones. */
export type WireResult = {
  anomaly_score: number;
  cause: string;
  channel: number;
  confidence: number;
  expected_high?: number;
  expected_low?: number;
  input?: string;
  is_anomaly: boolean;
  seq?: number;
  source: "client" | "live";
  timestamp: number;
  v: number;
  voltage: number | null;
};

/** What the station is doing; `state` is the word on its screen. */
export type WireStatus = {
  state: string;
  source: string;
  rate: number;
  clients: number;
  v?: number;
};

export interface ClientEvents {
  voltage_data: number | string | Array<number | string | StampedVoltage> | VoltageRun;
  patient_data: PatientData;
  station_results: StationResults;
  subscribe: Subscribe;
  unsubscribe: Unsubscribe;
  pairing_reveal: PairingReveal;
}

export interface ServerEvents {
  hello: Hello;
  pairing: PairingNonce;
  paired: Paired;
  anomaly_result: WireResult;
  anomaly_results: ResultBatch;
  anomaly_event: AnomalyEvent;
  trace: Trace;
  station_status: WireStatus;
  lagging: Lagging;
  prediction: Prediction;
  dashboard_update: DashboardUpdate;
  server_error: ServerError;
  server_notice: ServerNotice;
}
