package com.jetvision.requests.ui;

import com.jetvision.catalogue.AircraftTypes;
import com.jetvision.catalogue.Airports;
import com.jetvision.clients.Clients;
import com.jetvision.requests.Requests;
import org.springframework.stereotype.Component;

/** What lies on the desk while a request is written down. */
@Component
class Desk {
    final Requests requests;
    final Clients clients;
    final Airports airports;
    final AircraftTypes aircraft;
    final Reader reader;

    Desk(Requests requests, Clients clients, Airports airports, AircraftTypes aircraft, Reader reader) {
        this.requests = requests;
        this.clients = clients;
        this.airports = airports;
        this.aircraft = aircraft;
        this.reader = reader;
    }
}
