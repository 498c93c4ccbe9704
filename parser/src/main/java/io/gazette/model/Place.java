package io.gazette.model;

/**
 * A territory.
 *
 * @param code its six digits of GB/T 2260: {@code 210100}; {@code ""} where only the name is known
 * @param name {@code 沈阳市}
 */
public record Place(String code, String name) {}
