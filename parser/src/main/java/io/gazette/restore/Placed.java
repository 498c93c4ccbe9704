package io.gazette.restore;

/** A value, and where it stands in the record. */
record Placed<T>(T value, int place) {}
