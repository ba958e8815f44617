using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

// Helper methods: indicators of volume.
public partial class QCAlgorithm
{
    /// <summary>Makes a <see cref="QuantConnect.Indicators.MoneyFlowIndex"/> fed with a symbol.</summary>
    public MoneyFlowIndex MFI(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"MFI({period})", resolution, selector, name => new MoneyFlowIndex(name, period));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.OnBalanceVolume"/> fed with a symbol.</summary>
    public OnBalanceVolume OBV(Symbol symbol, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"OBV", resolution, selector, name => new OnBalanceVolume(name));

    /// <summary>Makes a <see cref="QuantConnect.Indicators.VolumeWeightedAveragePriceIndicator"/> fed with a symbol.</summary>
    public VolumeWeightedAveragePriceIndicator VWAP(Symbol symbol, int period, Resolution? resolution = null, Func<IBaseData, TradeBar>? selector = null) =>
        WireBars(symbol, $"VWAP({period})", resolution, selector, name => new VolumeWeightedAveragePriceIndicator(name, period));
}
