/** Which network addresses are the whole world's, and which are this machine's, this network's or nobody's (RFC 6890). */

import { BlockList, isIP } from 'node:net'

const SPECIAL: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'], // this network
  ['10.0.0.0', 8, 'ipv4'], // private
  ['100.64.0.0', 10, 'ipv4'], // shared by carriers
  ['127.0.0.0', 8, 'ipv4'], // loopback
  ['169.254.0.0', 16, 'ipv4'], // link-local; clouds keep secrets there
  ['172.16.0.0', 12, 'ipv4'], // private
  ['192.0.0.0', 24, 'ipv4'], // protocol assignments
  ['192.0.2.0', 24, 'ipv4'], // documentation
  ['192.88.99.0', 24, 'ipv4'], // 6to4 relays, given up
  ['192.168.0.0', 16, 'ipv4'], // private
  ['198.18.0.0', 15, 'ipv4'], // benchmarks
  ['198.51.100.0', 24, 'ipv4'], // documentation
  ['203.0.113.0', 24, 'ipv4'], // documentation
  ['224.0.0.0', 3, 'ipv4'], // multicast, reserved, broadcast
  ['::', 96, 'ipv6'], // unspecified, loopback, IPv4-compatible
  ['::ffff:0:0:0', 96, 'ipv6'], // IPv4 translated, RFC 2765
  ['64:ff9b::', 96, 'ipv6'], // translated to IPv4, which could be any of the above
  ['64:ff9b:1::', 48, 'ipv6'], // the same, locally
  ['100::', 64, 'ipv6'], // discarded
  ['2001::', 23, 'ipv6'], // protocol assignments, Teredo
  ['2001:db8::', 32, 'ipv6'], // documentation
  ['2002::', 16, 'ipv6'], // 6to4: an IPv4 address inside
  ['3fff::', 20, 'ipv6'], // documentation
  ['5f00::', 16, 'ipv6'], // segment routing
  ['fc00::', 7, 'ipv6'], // private
  ['fe80::', 10, 'ipv6'], // link-local
  ['fec0::', 10, 'ipv6'], // site-local, given up
  ['ff00::', 8, 'ipv6'], // multicast
]

const blocked = new BlockList()
for (const [network, prefix, family] of SPECIAL) blocked.addSubnet(network, prefix, family)

/** IPv4 or IPv6, and not a name. */
export const isAddress = (host: string): boolean => isIP(host) !== 0

/** Whether anybody anywhere could mean this address; false for a text that is none. IPv4 written as IPv6 is seen through. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  return !blocked.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

const OWN: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['127.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
]
const own = new BlockList()
for (const [network, prefix, family] of OWN) own.addSubnet(network, prefix, family)

/** `own`: also this machine and its network, for the account of whoever runs it; never a cloud's own link-local services. */
export type Reach = 'public' | 'own'

export function mayReach(address: string, reach: Reach): boolean {
  if (isPublicAddress(address)) return true
  return reach === 'own' && own.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

/** Where web sites listen. What listens elsewhere did not expect a web browser. */
export const isWebPort = (port: number): boolean => [80, 443, 8080, 8443].includes(port)
