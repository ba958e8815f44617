namespace QuantConnect.Data.Market;

/// <summary>A data point that is a bar.</summary>
public interface IBaseDataBar : IBaseData, IBar
{
}
