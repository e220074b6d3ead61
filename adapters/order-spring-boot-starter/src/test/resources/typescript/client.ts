// A client whose types come from the description of the REST interface alone. It prints what it has seen, one line each.
import createClient from "openapi-fetch";
import type { components, paths } from "./orders.js";

declare const process: { argv: string[] };

type Refusal = components["schemas"]["screen-refusal"];

const [address, authorization] = process.argv.slice(2);
const client = createClient<paths>({
  baseUrl: address,
  headers: { Authorization: authorization, "Accept-Language": "es" },
});

const order = "TS-1";
const body: components["schemas"]["receive-order"] = {
  channel: "phone",
  salesperson: "sales-7",
  content: {
    customer: "C-2041",
    currency: "CNY",
    lines: [{ number: 1, product: "KL-125", quantity: "12000 kg", unitPrice: "6.20 CNY/kg" }],
  },
};

const preview = await client.POST("/orders/{order}/previews/receive-order", { params: { path: { order } }, body });
console.log("preview", preview.data?.events.map((event) => event.type).join());

const accepted = await client.POST("/orders/{order}/commands/receive-order", {
  params: { path: { order }, header: { "Idempotency-Key": "ts-call" } },
  body,
});
const version: number | undefined = accepted.data?.version;
console.log("accepted", accepted.data?.attempt, version, accepted.data?.repeated);

const refused = await client.POST("/orders/{order}/commands/receive-order", { params: { path: { order } }, body });
if (refused.error !== undefined && "refusals" in refused.error) {
  const reasons: Refusal[] = refused.error.refusals;
  console.log("refused", refused.error.status, reasons.map((reason) => reason.code).join());
}

const shown = await client.GET("/orders/{order}", { params: { path: { order } } });
console.log("shown", shown.data?.process, shown.data?.tracks.map((track) => track.state).join());

const history = await client.GET("/orders/{order}/history", { params: { path: { order } } });
console.log("history", history.data?.map((event) => event.type).join());

const evidence = await client.GET("/orders/{order}/attempts/{attempt}", {
  params: { path: { order, attempt: "ts-call" } },
});
console.log("evidence", evidence.data?.command, evidence.data?.accepted);

const page = await client.GET("/orders", { params: { query: { limit: 10 } } });
console.log("page", page.data?.orders.map((line) => line.order).join());
