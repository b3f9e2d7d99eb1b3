/** Pages of requests for mutual legal assistance. */
package org.resguardo.cooperation.web;
