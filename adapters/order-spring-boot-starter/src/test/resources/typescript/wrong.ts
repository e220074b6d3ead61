// Each statement here is an error that the types of the description find.
import type { components } from "./orders.js";

export const lacking: components["schemas"]["receive-order"] = { channel: "phone", content: {} };
export const unknown: components["schemas"]["receive-order"] = { channel: "phonee", salesperson: "s", content: {} };
export const more: components["schemas"]["receive-order"] = {
  channel: "phone",
  salesperson: "s",
  content: {},
  actor: "system",
};
