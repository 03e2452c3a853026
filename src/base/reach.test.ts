import { expect, test } from 'vitest'
import { isPublicAddress, mayReach } from './reach.ts'

test('an address of this machine or this network is not public, its neighbour is', () => {
  const rows: [string, boolean][] = [
    ['127.0.0.1', false],
    ['128.0.0.1', true],
    ['10.255.255.255', false],
    ['11.0.0.0', true],
    ['172.15.255.255', true],
    ['172.16.0.0', false],
    ['172.31.255.255', false],
    ['172.32.0.0', true],
    ['192.168.1.1', false],
    ['192.169.1.1', true],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['100.128.0.1', true],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:10.1.2.3', false],
    ['::ffff:8.8.8.8', true],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['::ffff:0:127.0.0.1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['2a00:1450:4001:800::200e', true],
    ['8.8.8.8', true],
    ['localhost', false],
    ['127.1', false],
    ['', false],
  ]
  for (const [address, open] of rows) expect(isPublicAddress(address), address).toBe(open)
})

test('who runs the house reaches its own network, and not the secrets of a cloud', () => {
  const rows: [string, boolean][] = [
    ['127.0.0.1', true],
    ['192.168.3.4', true],
    ['::1', true],
    ['::ffff:10.1.2.3', true],
    ['8.8.8.8', true],
    ['169.254.169.254', false],
    ['::ffff:169.254.169.254', false],
    ['fe80::1', false],
    ['fd00:ec2::254', true],
    ['224.0.0.1', false],
    ['0.0.0.0', false],
    ['::', false],
    ['localhost', false],
  ]
  for (const [address, open] of rows) expect(mayReach(address, 'own'), address).toBe(open)
  expect(mayReach('127.0.0.1', 'public')).toBe(false)
})
