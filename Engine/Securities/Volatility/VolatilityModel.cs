using QuantConnect.Data;

namespace QuantConnect.Securities;

/// <summary>Volatility models that need no setting.</summary>
public static class VolatilityModel
{
    /// <summary>A model whose volatility is zero.</summary>
    public static readonly IVolatilityModel Null = new NullVolatilityModel();

    private sealed class NullVolatilityModel : IVolatilityModel
    {
        public decimal Volatility => 0m;

        public void Update(Security security, BaseData data)
        {
        }

        public IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime) => [];
    }
}
