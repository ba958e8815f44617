using QuantConnect.Interfaces;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities.Interfaces;

namespace QuantConnect.Securities;

public partial class Security
{
    /// <summary>Leverage that leaves the model's own in force.</summary>
    public const decimal NullLeverage = 0;

    /// <summary>Works out fees.</summary>
    public IFeeModel FeeModel { get; set; }

    /// <summary>Works out fills.</summary>
    public IFillModel FillModel { get; set; }

    /// <summary>Works out slippage.</summary>
    public ISlippageModel SlippageModel { get; set; }

    /// <summary>Books fills.</summary>
    public ISecurityPortfolioModel PortfolioModel { get; set; }

    /// <summary>Decides what the account can afford.</summary>
    public IBuyingPowerModel BuyingPowerModel { get; set; }

    /// <summary>The buying power model under its other name.</summary>
    public IBuyingPowerModel MarginModel
    {
        get => BuyingPowerModel;
        set => BuyingPowerModel = value;
    }

    /// <summary>Charges or credits interest.</summary>
    public IMarginInterestRateModel MarginInterestRateModel { get; set; }

    /// <summary>Decides when cash may be used.</summary>
    public ISettlementModel SettlementModel { get; set; }

    /// <summary>Measures volatility.</summary>
    public IVolatilityModel VolatilityModel { get; set; }

    /// <summary>Decides which data points pass.</summary>
    public ISecurityDataFilter DataFilter { get; set; }

    /// <summary>Knows the step of the price.</summary>
    public IPriceVariationModel PriceVariationModel { get; set; }

    /// <summary>Knows how much can be sold short.</summary>
    public IShortableProvider ShortableProvider { get; private set; }

    /// <summary>Sets the leverage, where the type of security has one to set.</summary>
    public void SetLeverage(decimal leverage)
    {
        if (Type == SecurityType.Future || Type.IsOption()) return;
        BuyingPowerModel.SetLeverage(this, leverage);
    }

    /// <summary>Sets the fee model.</summary>
    public void SetFeeModel(IFeeModel feelModel) => FeeModel = feelModel;

    /// <summary>Sets the fill model.</summary>
    public void SetFillModel(IFillModel fillModel) => FillModel = fillModel;

    /// <summary>Sets the settlement model.</summary>
    public void SetSettlementModel(ISettlementModel settlementModel) => SettlementModel = settlementModel;

    /// <summary>Sets the slippage model.</summary>
    public void SetSlippageModel(ISlippageModel slippageModel) => SlippageModel = slippageModel;

    /// <summary>Sets the volatility model.</summary>
    public void SetVolatilityModel(IVolatilityModel volatilityModel) => VolatilityModel = volatilityModel;

    /// <summary>Sets the buying power model.</summary>
    public void SetBuyingPowerModel(IBuyingPowerModel buyingPowerModel) => BuyingPowerModel = buyingPowerModel;

    /// <summary>Sets the margin interest model.</summary>
    public void SetMarginInterestRateModel(IMarginInterestRateModel marginInterestRateModel) => MarginInterestRateModel = marginInterestRateModel;

    /// <summary>Sets the buying power model.</summary>
    public void SetMarginModel(IBuyingPowerModel marginModel) => MarginModel = marginModel;

    /// <summary>Sets the provider of shortable quantities.</summary>
    public void SetShortableProvider(IShortableProvider shortableProvider) => ShortableProvider = shortableProvider;

    /// <summary>Sets the data filter.</summary>
    public void SetDataFilter(ISecurityDataFilter dataFilter) => DataFilter = dataFilter;

    internal virtual void UpdateSymbolProperties(SymbolProperties? symbolProperties)
    {
        if (symbolProperties != null) SymbolProperties = symbolProperties;
    }
}
