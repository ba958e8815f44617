namespace QuantConnect.Securities.Index;

/// <summary>Last prices of an index.</summary>
public class IndexCache : SecurityCache
{
}
