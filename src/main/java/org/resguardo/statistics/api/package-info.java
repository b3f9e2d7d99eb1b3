/** The statistics over HTTP. Exists so that another system reads exactly what the page shows. */
package org.resguardo.statistics.api;
