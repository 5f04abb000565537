package com.jetvision.documents.papers;

/** The person of the house who looks after the client, e.g. "Daniel Hartley", "charter adviser"; phone or e-mail may be empty. */
public record PaperPerson(String name, String role, String phone, String email) {}
