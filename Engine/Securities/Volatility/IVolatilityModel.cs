using QuantConnect.Data;

namespace QuantConnect.Securities;

/// <summary>Measures the volatility of a security.</summary>
public interface IVolatilityModel
{
    /// <summary>The volatility, as a fraction; what period it is for is the model's business.</summary>
    decimal Volatility { get; }

    /// <summary>Takes in a data point.</summary>
    void Update(Security security, BaseData data);

    /// <summary>History that would make the model ready at a time.</summary>
    IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime);
}
