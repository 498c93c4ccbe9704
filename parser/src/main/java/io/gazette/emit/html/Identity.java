package io.gazette.emit.html;

/** "{@code meta} is left out" (mapping.md, 13): but for the IRI of the Expression that it names. */
final class Identity {

  private int depth;
  private boolean inExpression;
  private boolean inUri;
  private String expression = "";

  /** Whether the element {@code name}, which starts here, is {@code meta} or stands in it. */
  boolean start(String name) {
    if (depth == 0 && !name.equals("meta")) {
      return false;
    }
    depth++;
    inUri = inExpression && name.equals("FRBRuri");
    inExpression = name.equals("FRBRExpression") || inExpression && !name.startsWith("FRBRM");
    return true;
  }

  /** Whether the attribute is one of an element in {@code meta}. */
  boolean attribute(String name, String value) {
    // The meta of the whole comes first.
    if (inUri && name.equals("value") && expression.isEmpty()) {
      expression = value;
    }
    return depth > 0;
  }

  /** Whether the element that ends here is {@code meta} or stands in it. */
  boolean end() {
    if (depth == 0) {
      return false;
    }
    depth--;
    return true;
  }

  boolean isOpen() {
    return depth > 0;
  }

  String expression() {
    return expression;
  }
}
