namespace QuantConnect.Securities.Cfd;

/// <summary>Lets every data point of a contract for difference pass.</summary>
public class CfdDataFilter : SecurityDataFilter
{
}
