namespace QuantConnect.Securities.Equity;

/// <summary>Last prices of a share.</summary>
public class EquityCache : SecurityCache
{
}
