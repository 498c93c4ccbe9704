package io.gazette.compare;

/**
 * One change that an amending decision asks for.
 *
 * @param label of the instruction as printed: 三、; {@code ""} where it has none
 * @param text the words of the instruction, without the new text
 * @param place what it changes: 第四条第二款
 * @param applied whether it could be carried out in the old text
 */
public record Directive(String label, String text, String place, boolean applied) {}
