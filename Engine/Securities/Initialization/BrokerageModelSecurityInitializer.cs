using QuantConnect.Brokerages;

namespace QuantConnect.Securities;

/// <summary>Takes the models of a security from the brokerage model, and its first price from a seeder.</summary>
public class BrokerageModelSecurityInitializer : ISecurityInitializer
{
    private readonly IBrokerageModel _brokerage = null!;
    private readonly ISecuritySeeder _seeder = null!;

    /// <summary>For derived classes that override <see cref="Initialize"/> altogether.</summary>
    public BrokerageModelSecurityInitializer()
    {
    }

    /// <summary>Makes an initializer.</summary>
    public BrokerageModelSecurityInitializer(IBrokerageModel brokerageModel, ISecuritySeeder securitySeeder)
    {
        _brokerage = brokerageModel;
        _seeder = securitySeeder;
    }

    /// <inheritdoc/>
    public virtual void Initialize(Security security)
    {
        security.FillModel = _brokerage.GetFillModel(security);
        security.FeeModel = _brokerage.GetFeeModel(security);
        security.SlippageModel = _brokerage.GetSlippageModel(security);
        security.SettlementModel = _brokerage.GetSettlementModel(security);
        security.BuyingPowerModel = _brokerage.GetBuyingPowerModel(security);
        security.MarginInterestRateModel = _brokerage.GetMarginInterestRateModel(security);

        // Leverage belongs to the buying power model, so that one comes first.
        security.SetLeverage(_brokerage.GetLeverage(security));
        security.SetShortableProvider(_brokerage.GetShortableProvider(security));
        _seeder.SeedSecurity(security);
    }
}
