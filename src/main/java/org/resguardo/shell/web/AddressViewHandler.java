package org.resguardo.shell.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Forms post back to the address that was asked for, not to the file of the view behind it. */
public class AddressViewHandler extends ViewHandlerWrapper {
  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
    boolean current =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    if (address == null || !current) {
      return super.getActionURL(context, viewId);
    }
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? address.toString() : address + "?" + query;
  }
}
