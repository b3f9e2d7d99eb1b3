package org.resguardo.shell.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/**
 * Keeps style attributes out of every page: components of PrimeFaces write a few, and the content
 * security policy refuses them all. They go out as {@code data-style}, which the script of the
 * frame applies through the object model, where the policy has nothing against them.
 */
public class StylelessRenderKitFactory extends RenderKitFactory {
  public StylelessRenderKitFactory(RenderKitFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addRenderKit(String renderKitId, RenderKit renderKit) {
    getWrapped().addRenderKit(renderKitId, renderKit);
  }

  @Override
  public RenderKit getRenderKit(FacesContext context, String renderKitId) {
    RenderKit kit = getWrapped().getRenderKit(context, renderKitId);
    return HTML_BASIC_RENDER_KIT.equals(renderKitId) && kit != null ? new Kit(kit) : kit;
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  private static final class Kit extends RenderKitWrapper {
    Kit(RenderKit wrapped) {
      super(wrapped);
    }

    @Override
    public ResponseWriter createResponseWriter(Writer out, String types, String encoding) {
      return new StylelessWriter(super.createResponseWriter(out, types, encoding));
    }
  }

  private static final class StylelessWriter extends ResponseWriterWrapper {
    StylelessWriter(ResponseWriter wrapped) {
      super(wrapped);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer out) {
      return new StylelessWriter(getWrapped().cloneWithWriter(out));
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
      getWrapped().writeAttribute("style".equals(name) ? "data-style" : name, value, property);
    }
  }
}
