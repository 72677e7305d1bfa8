package org.relais.shared;

/** Something happened: a record of ids and simple values, published in the transaction in which it happened. */
public interface DomainEvent {}
