package io.orderkit.papermill;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.relay.Relay;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.papermill.erp.MasterData;
import io.orderkit.rules.Reasons;

/**
 * The running mill.
 *
 * @param store its orders
 * @param desk the desk that receives the attempts
 * @param relay the relay that performs the effects in the ERP
 * @param clock the clock, which follows the times in the script
 * @param data its master data
 * @param reasons the sentences that explain the verdicts of the desk's rules
 */
record RunningMill(JdbcStore store, OrderDesk desk, Relay relay, ScriptClock clock, MasterData data, Reasons reasons) {}
