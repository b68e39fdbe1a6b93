/** An address or a part of one as people write it; as it is where a percent sign is stray. */
export function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
