namespace QuantConnect.Securities.Forex;

/// <summary>Last prices of a currency pair.</summary>
public class ForexCache : SecurityCache
{
}
