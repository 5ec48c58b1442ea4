interface Device {
  id: string
  agent: string
  security_status: 'secure' | 'critical' | 'FLAGGED_LOST' | 'FLAGGED_STOLEN'
}

export function DeviceList({ devices }: { devices: Device[] }) {
  return (
    <table>
      <tbody>
        {devices.map((device) => {
          const flagged = device.security_status === 'FLAGGED_LOST' || device.security_status === 'FLAGGED_STOLEN'
          return (
            <tr key={device.id} className={flagged ? 'flagged' : undefined}>
              <td>{device.agent}</td>
              <td>{device.security_status !== 'secure' && <b>{device.security_status}</b>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
