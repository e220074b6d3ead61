package io.orderkit.domain.model;

import java.util.List;

/**
 * A role of a person in the process (X2). The constants are the roles of the handbook. An adopter creates its own roles
 * with a prefix, such as {@code Role.of("acme-forwarder")}.
 *
 * @param value the wire name, in kebab-case
 */
public record Role(String value) {
    public static final Role CUSTOMER = of("customer");
    public static final Role DESIGNATED_SIGNER = of("designated-signer");
    public static final Role SALESPERSON = of("salesperson");
    public static final Role CS_AGENT = of("cs-agent");
    public static final Role CS_ASSISTANT = of("cs-assistant");
    public static final Role CS_SUPERVISOR = of("cs-supervisor");
    public static final Role MARKETING_DIRECTOR = of("marketing-director");
    public static final Role TECHNICAL = of("technical");
    public static final Role PRODUCTION = of("production");
    public static final Role PRODUCTION_SUPERVISOR = of("production-supervisor");
    public static final Role QUALITY_INSPECTION = of("quality-inspection");
    public static final Role WAREHOUSE = of("warehouse");
    public static final Role FINANCE = of("finance");
    public static final Role DELIVERY_CLERK = of("delivery-clerk");
    public static final Role DELIVERY_PERSON = of("delivery-person");
    public static final Role CARRIER = of("carrier");
    public static final Role MEMBER = of("member");
    public static final Role MALL_ADMINISTRATOR = of("mall-administrator");
    public static final Role LOGISTICS = of("logistics");

    /** The role of the SYSTEM actor, which carries out automatic steps. */
    public static final Role SYSTEM = of("system");

    private static final List<Role> HANDBOOK = List.of(
            CUSTOMER,
            DESIGNATED_SIGNER,
            SALESPERSON,
            CS_AGENT,
            CS_ASSISTANT,
            CS_SUPERVISOR,
            MARKETING_DIRECTOR,
            TECHNICAL,
            PRODUCTION,
            PRODUCTION_SUPERVISOR,
            QUALITY_INSPECTION,
            WAREHOUSE,
            FINANCE,
            DELIVERY_CLERK,
            DELIVERY_PERSON,
            CARRIER,
            MEMBER,
            MALL_ADMINISTRATOR,
            LOGISTICS,
            SYSTEM);

    /**
     * Checks the values.
     *
     * @throws InvalidValue when the name is not in kebab-case
     */
    public Role {
        if (!Name.isKebab(value)) {
            throw InvalidValue.of("role", value, "a kebab-case name such as cs-agent");
        }
    }

    /** Returns the role with the given wire name. */
    public static Role of(String name) {
        return new Role(name);
    }

    /** Returns the roles that the handbook defines. */
    public static List<Role> handbook() {
        return HANDBOOK;
    }

    @Override
    public String toString() {
        return value;
    }
}
