using QuantConnect;
using QuantConnect.Brokerages;
using YenValve.Algorithms.Policy;
using static YenValve.Algorithms.Parameters.ParameterRows<YenValve.Algorithms.Parameters.AccountParameters>;

namespace YenValve.Algorithms.Parameters;

/// <summary>What is traded where, and what outlives a run.</summary>
public sealed record AccountParameters
{
    private const string Base = "BTC";

    /// <summary>The parameters.</summary>
    public static ParameterSet<AccountParameters> Set { get; } = new(
        "Account",
        _ => null,
        Word("symbol", "pair of BTC", text => text.StartsWith(Base, StringComparison.Ordinal) && text.Length is 6 or 7, "What is traded; the account is kept in its quote currency.", account => account.Symbol, (account, value) => account with { Symbol = value }),
        Choice("exchange", "Where, and so LEAN's market and its brokerage model.", account => account.Exchange, (account, value) => account with { Exchange = value }),
        Choice("account-type", "Cash holds coins; margin may borrow, where the exchange has it and maximum-weight is above one.", account => account.AccountType, (account, value) => account with { AccountType = value }),
        Choice("ladder-resolution", "Bars that fill the ladder's limits: hours, or minutes where the data folder has them.", account => account.LadderResolution, (account, value) => account with { LadderResolution = value }),
        Choice("state", "Whether the policy's memory outlives the run in LEAN's object store: auto keeps it live and not in backtests.", account => account.State, (account, value) => account with { State = value }));

    /// <summary>What is traded, such as BTCUSDT or BTCUSD.</summary>
    public string Symbol { get; init; } = "BTCUSDT";

    /// <summary>Where.</summary>
    public Exchange Exchange { get; init; }

    /// <summary>Whether the account may borrow.</summary>
    public AccountKind AccountType { get; init; }

    /// <summary>Bars that fill the ladder's limits.</summary>
    public LadderResolution LadderResolution { get; init; }

    /// <summary>Whether the policy's memory outlives the run.</summary>
    public StateKeeping State { get; init; }

    /// <summary>Currency of the account: the symbol's quote currency.</summary>
    public string Currency => Symbol[Base.Length..];

    /// <summary>LEAN's name of the market.</summary>
    public string Market => Exchange switch
    {
        Exchange.Bybit => QuantConnect.Market.Bybit,
        Exchange.Coinbase => QuantConnect.Market.Coinbase,
        Exchange.Kraken => QuantConnect.Market.Kraken,
        _ => QuantConnect.Market.Binance,
    };

    /// <summary>LEAN's brokerage model.</summary>
    public BrokerageName Brokerage => Exchange switch
    {
        Exchange.Bybit => BrokerageName.Bybit,
        Exchange.Coinbase => BrokerageName.Coinbase,
        Exchange.Kraken => BrokerageName.Kraken,
        _ => BrokerageName.Binance,
    };

    /// <summary>LEAN's kind of account.</summary>
    public AccountType LeanAccount => AccountType == AccountKind.Margin ? QuantConnect.AccountType.Margin : QuantConnect.AccountType.Cash;

    /// <summary>The policy's settings, if this account can carry them out.</summary>
    /// <exception cref="ArgumentException">They borrow in an account that holds coins only.</exception>
    public PolicyParameters Checked(PolicyParameters policy) => policy.MaximumWeight <= 1.0 || AccountType == AccountKind.Margin
        ? policy
        : throw new ArgumentException(FormattableString.Invariant($"Parameter 'maximum-weight' is '{policy.MaximumWeight}'; above 1 it borrows, which needs 'account-type' margin."));
}
