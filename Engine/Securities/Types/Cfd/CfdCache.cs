namespace QuantConnect.Securities.Cfd;

/// <summary>Last prices of a contract for difference.</summary>
public class CfdCache : SecurityCache
{
}
