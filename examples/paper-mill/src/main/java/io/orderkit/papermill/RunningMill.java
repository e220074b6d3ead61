package io.orderkit.papermill;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.relay.Relay;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.papermill.erp.MasterData;
import io.orderkit.rules.Reasons;

/**
 * The mill while it works.
 *
 * @param store its orders
 * @param desk where attempts are handed in
 * @param relay carries out what the ERP is asked for
 * @param clock follows the script
 * @param data its master data
 * @param reasons the sentences of the rules that judge at the desk
 */
record RunningMill(JdbcStore store, OrderDesk desk, Relay relay, ScriptClock clock, MasterData data, Reasons reasons) {}
