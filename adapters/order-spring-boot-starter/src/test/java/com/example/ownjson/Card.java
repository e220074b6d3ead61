package com.example.ownjson;

import io.orderkit.desk.screen.ScreenTrack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import java.util.List;

/** A view of a host: an order on a card. */
@Wire("acme:card")
public record Card(String order, Money limit, List<ScreenTrack> tracks) {}
