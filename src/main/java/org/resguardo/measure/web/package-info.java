/** Pages of measures. */
package org.resguardo.measure.web;
