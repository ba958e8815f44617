using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Makes brokerage models.</summary>
public static class BrokerageModel
{
    /// <summary>The model of a brokerage.</summary>
    public static IBrokerageModel Create(IOrderProvider orderProvider, BrokerageName brokerage, AccountType accountType) => brokerage switch
    {
        BrokerageName.Default => new DefaultBrokerageModel(accountType),
        BrokerageName.InteractiveBrokersBrokerage => new InteractiveBrokersBrokerageModel(accountType),
        BrokerageName.TradierBrokerage => new TradierBrokerageModel(accountType),
        BrokerageName.OandaBrokerage => new OandaBrokerageModel(accountType),
        BrokerageName.FxcmBrokerage => new FxcmBrokerageModel(accountType),
        BrokerageName.Bitfinex => new BitfinexBrokerageModel(accountType),
        BrokerageName.Binance => new BinanceBrokerageModel(accountType),
        BrokerageName.BinanceUS => new BinanceUSBrokerageModel(accountType),
        BrokerageName.BinanceFutures => new BinanceFuturesBrokerageModel(accountType),
        BrokerageName.BinanceCoinFutures => new BinanceCoinFuturesBrokerageModel(accountType),
#pragma warning disable CS0618 // The former name stays usable, as on LEAN.
        BrokerageName.GDAX => new GDAXBrokerageModel(accountType),
#pragma warning restore CS0618
        BrokerageName.Coinbase => new CoinbaseBrokerageModel(accountType),
        BrokerageName.Alpaca => new AlpacaBrokerageModel(),
        BrokerageName.AlphaStreams => new AlphaStreamsBrokerageModel(accountType),
        BrokerageName.Kraken => new KrakenBrokerageModel(accountType),
        BrokerageName.FTX => new FTXBrokerageModel(accountType),
        BrokerageName.FTXUS => new FTXUSBrokerageModel(accountType),
        BrokerageName.Exante => new ExanteBrokerageModel(accountType),
        BrokerageName.Bybit => new BybitBrokerageModel(accountType),
        BrokerageName.TradeStation => new TradeStationBrokerageModel(accountType),
        BrokerageName.CharlesSchwab => new CharlesSchwabBrokerageModel(accountType),
        BrokerageName.DYDX => new dYdXBrokerageModel(accountType),
        _ when Enum.IsDefined(brokerage) => throw new NotSupportedException($"The brokerage model of {brokerage} is not supported by this engine."),
        _ => throw new ArgumentOutOfRangeException(nameof(brokerage), brokerage, null),
    };

    /// <summary>The brokerage of a model.</summary>
    public static BrokerageName GetBrokerageName(IBrokerageModel brokerageModel) => brokerageModel switch
    {
        AlpacaBrokerageModel => BrokerageName.Alpaca,
        InteractiveBrokersBrokerageModel => BrokerageName.InteractiveBrokersBrokerage,
        TradierBrokerageModel => BrokerageName.TradierBrokerage,
        OandaBrokerageModel => BrokerageName.OandaBrokerage,
        FxcmBrokerageModel => BrokerageName.FxcmBrokerage,
        BitfinexBrokerageModel => BrokerageName.Bitfinex,
        BinanceUSBrokerageModel => BrokerageName.BinanceUS,
        BinanceBrokerageModel => BrokerageName.Binance,
#pragma warning disable CS0618
        GDAXBrokerageModel => BrokerageName.GDAX,
#pragma warning restore CS0618
        CoinbaseBrokerageModel => BrokerageName.Coinbase,
        AlphaStreamsBrokerageModel => BrokerageName.AlphaStreams,
        KrakenBrokerageModel => BrokerageName.Kraken,
        ExanteBrokerageModel => BrokerageName.Exante,
        FTXUSBrokerageModel => BrokerageName.FTXUS,
        FTXBrokerageModel => BrokerageName.FTX,
        BybitBrokerageModel => BrokerageName.Bybit,
        TradeStationBrokerageModel => BrokerageName.TradeStation,
        CharlesSchwabBrokerageModel => BrokerageName.CharlesSchwab,
        DefaultBrokerageModel => BrokerageName.Default,
        _ => throw new ArgumentOutOfRangeException(nameof(brokerageModel), brokerageModel, null),
    };
}
