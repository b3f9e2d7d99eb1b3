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
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps style attributes out of every page: components of PrimeFaces write a few, and the content
 * security policy refuses them all. They go out as {@code data-style}, which the script of the
 * frame applies through the object model, where the policy has nothing against them. And gives
 * every form the nonce without which its post is refused.
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
    private static final String NONCE = "primefaces.nonce";

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

    // PrimeFaces refuses a post without the nonce of its view, and adds it by a script that only
    // pages
    // with a component of its own load. A form without one would never come through.
    @Override
    public void endElement(String name) throws IOException {
      if ("form".equals(name)) {
        FacesContext context = FacesContext.getCurrentInstance();
        startElement("input", null);
        writeAttribute("type", "hidden", null);
        writeAttribute("name", NONCE, null);
        writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        endElement("input");
      }
      getWrapped().endElement(name);
    }
  }
}
