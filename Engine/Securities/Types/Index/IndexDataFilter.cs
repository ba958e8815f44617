namespace QuantConnect.Securities.Index;

/// <summary>Lets every data point of an index pass.</summary>
public class IndexDataFilter : SecurityDataFilter
{
}
