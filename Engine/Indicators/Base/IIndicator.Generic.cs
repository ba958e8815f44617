using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>An indicator with a declared input type.</summary>
public interface IIndicator<T> : IComparable<IIndicator<T>>, IIndicator
    where T : IBaseData
{
}
