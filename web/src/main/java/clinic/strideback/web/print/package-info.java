/**
 * Paper: what a page of the chart says as PDF/UA, on A4 or Letter.
 * What is on it is the feature's own; here is only how it gets there.
 */
package clinic.strideback.web.print;
