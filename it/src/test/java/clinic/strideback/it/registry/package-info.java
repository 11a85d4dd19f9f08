/** The registry in the container. */
package clinic.strideback.it.registry;
