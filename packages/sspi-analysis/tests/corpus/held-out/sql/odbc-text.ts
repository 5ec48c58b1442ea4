import * as sql from 'mssql/msnodesqlv8'

const connectionString = 'server=db01;Database=sales;Trusted_Connection=Yes;Driver={ODBC Driver 18 for SQL Server}'

export async function ping(): Promise<string> {
  const pool = new sql.ConnectionPool({ connectionString } as unknown as sql.config)
  try {
    await pool.connect()
    return 'ok'
  } catch (error) {
    const text = error instanceof Error ? error.message : JSON.stringify(error)
    if (text.includes('Cannot generate SSPI context')) return 'no Kerberos ticket for this server'
    if (/\(-2146893022\); \[08001\]/.test(text)) return 'the name of the server is not in its certificate'
    if (text.includes('SSL Provider')) return 'the encrypted connection failed'
    if (text.includes('Login failed for user')) return 'no access to this database'
    return text
  } finally {
    await pool.close()
  }
}
