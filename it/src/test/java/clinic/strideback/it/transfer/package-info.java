/** Bringing runners and taking them along, in the container. */
package clinic.strideback.it.transfer;
