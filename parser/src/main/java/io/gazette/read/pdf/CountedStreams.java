package io.gazette.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Pages and forms whose bytes are charged to a budget as they are read. */
final class CountedStreams {

  private CountedStreams() {}

  /** {@code page}, which keeps its fonts in the cache of its file. */
  static PDPage of(PDPage page, Budget budget) {
    return new PDPage(page.getCOSObject()) {
      @Override
      public PDResources getResources() {
        return page.getResources();
      }

      @Override
      public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return new CountedBytes(page.getContentsForStreamParsing(), budget);
      }
    };
  }

  /** {@code form}, which keeps its fonts in the cache of its file. */
  static PDFormXObject of(PDFormXObject form, Budget budget) {
    return new PDFormXObject(form.getCOSObject()) {
      @Override
      public PDResources getResources() {
        return form.getResources();
      }

      @Override
      public RandomAccessRead getContentsForRandomAccess() throws IOException {
        return new CountedBytes(form.getContentsForRandomAccess(), budget);
      }

      @Override
      public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return new CountedBytes(form.getContentsForStreamParsing(), budget);
      }
    };
  }
}
