package com.example.ownjson;

import io.orderkit.desk.screen.ScreenTrack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import java.util.List;

/** A host's own view, which shows an order as a card. */
@Wire("acme:card")
public record Card(String order, Money limit, List<ScreenTrack> tracks) {}
