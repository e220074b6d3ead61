package io.orderkit.spring.web;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.desk.screen.ScreenEvent;
import io.orderkit.desk.screen.ScreenEvidence;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.spring.caller.Caller;
import io.orderkit.spring.caller.CallerNotAdmitted;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.caller.CallerUnknown;
import io.orderkit.spring.desks.TenantDesk;
import io.orderkit.spring.desks.TenantDesks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The orders as the present caller may see and change them, in the words of the present reader. REST and pages of a host stand on it.
 *
 * <p>Actor, tenant and read scope come from the {@link CallerResolver} alone. Every method throws {@link CallerUnknown} and {@link
 * CallerNotAdmitted}. Thread-safe.
 */
public final class OrderRequests {
    private final TenantDesks desks;
    private final CallerResolver callers;
    private final ReaderLanguage language;

    public OrderRequests(TenantDesks desks, CallerResolver callers, ReaderLanguage language) {
        this.desks = desks;
        this.callers = callers;
        this.language = language;
    }

    /**
     * Makes an attempt.
     *
     * @throws JsonInvalid when the text is no such command, with every problem
     * @throws OrderNotFound when the order is outside the caller's scope
     */
    public Attempted submit(OrderId order, CommandText command, AttemptTerms terms) {
        return attempt(order, command, terms, OrderDesk::submit);
    }

    /**
     * Returns what an attempt would come to now, without any effect.
     *
     * @throws JsonInvalid when the text is no such command, with every problem
     * @throws OrderNotFound when the order is outside the caller's scope
     */
    public Attempted preview(OrderId order, CommandText command, AttemptTerms terms) {
        return attempt(order, command, terms, OrderDesk::preview);
    }

    private Attempted attempt(
            OrderId order,
            CommandText command,
            AttemptTerms terms,
            BiFunction<OrderDesk, CommandEnvelope, Outcome> making) {
        Caller caller = callers.current();
        OrderDesk desk = its(caller).desk();
        requireInScope(desk, order, caller);
        CommandEnvelope envelope = terms.complete(CommandEnvelope.of(
                terms.id(), order, caller.actor(), desk.json().readCommand(command.type(), command.json())));
        return new Attempted(terms.id(), making.apply(desk, envelope), language.screens(desk));
    }

    /** An outsider may begin an order, and go on with those of their own customers. */
    private static void requireInScope(OrderDesk desk, OrderId order, Caller caller) {
        boolean hidden = caller.isOutsider()
                && desk.view(caller.scope(), order).isEmpty()
                && desk.view(ReadScope.everything(), order).isPresent();
        if (hidden) {
            throw new OrderNotFound(order);
        }
    }

    /**
     * Returns an order as the caller sees it now.
     *
     * @throws OrderNotFound when it is not known, or outside the caller's scope
     */
    public OrderScreen order(OrderId order) {
        Caller caller = callers.current();
        return screens(caller).order(caller.scope(), order, caller.actor()).orElseThrow(() -> new OrderNotFound(order));
    }

    /**
     * Returns everything that happened to an order, oldest first, with its evidence.
     *
     * @throws OrderNotFound when it is not known, or outside the caller's scope
     */
    public List<ScreenEvent> history(OrderId order) {
        Caller caller = callers.current();
        List<ScreenEvent> history = screens(caller).history(caller.scope(), order);
        if (history.isEmpty()) {
            throw new OrderNotFound(order);
        }
        return history;
    }

    /**
     * Returns the evidence of an attempt at an order: what was asked of the ERP and of the rules, and their answers (X5).
     *
     * @throws AttemptNotFound when the order has no such attempt, or is outside the caller's scope
     */
    public ScreenEvidence evidence(OrderId order, CommandId attempt) {
        Caller caller = callers.current();
        return screens(caller)
                .evidence(caller.scope(), attempt)
                .filter(found -> found.order().equals(order.value()))
                .orElseThrow(() -> new AttemptNotFound(order, attempt));
    }

    /** Returns the orders that the caller may see, by id. */
    public Page<OrderSummary> orders(OrderQuery.OrderFilter filter, Optional<String> after, int limit) {
        Caller caller = callers.current();
        return its(caller).ports().queries().orders(caller.scope(), filter, after, limit);
    }

    /** Returns the tenant's orders in the reader's words. */
    public OrderScreens screens() {
        return screens(callers.current());
    }

    private OrderScreens screens(Caller caller) {
        return language.screens(its(caller).desk());
    }

    private TenantDesk its(Caller caller) {
        return desks.find(caller.tenant()).orElseThrow(CallerNotAdmitted::unknownTenant);
    }
}
