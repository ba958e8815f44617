namespace QuantConnect;

public partial class Exchange
{
    /// <summary>No exchange, or one that is not known.</summary>
    public static Exchange UNKNOWN { get; } = new(string.Empty, string.Empty, "UNKNOWN", string.Empty);

    /// <summary>The Members Exchange.</summary>
    public static Exchange MEMX { get; } = new("MEMX", "MM", "The Members Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>The Long-Term Stock Exchange.</summary>
    public static Exchange LTSE { get; } = new("LTSE", "L", "The Long-Term Stock Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>National Association of Securities Dealers Automated Quotation.</summary>
    public static Exchange NASDAQ { get; } = new("NASDAQ", "Q", "National Association of Securities Dealers Automated Quotation", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>NASDAQ Small Cap.</summary>
    public static Exchange NASDAQ_SC { get; } = new("NASDAQ_SC", "S", "NASDAQ Small Cap", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>Bats Global Markets, Better Alternative Trading System.</summary>
    public static Exchange BATS { get; } = new("BATS", "Z", "Bats Global Markets, Better Alternative Trading System", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>New York Stock Archipelago Exchange.</summary>
    public static Exchange ARCA { get; } = new("ARCA", "P", "New York Stock Archipelago Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>New York Stock Exchange.</summary>
    public static Exchange NYSE { get; } = new("NYSE", "N", "New York Stock Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>SMART Exchange.</summary>
    public static Exchange SMART { get; } = new("SMART", "SMART", "SMART Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>Over the Counter Exchange.</summary>
    public static Exchange OTCX { get; } = new("OTCX", "OTCX", "Over the Counter Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>Investors Exchange.</summary>
    public static Exchange IEX { get; } = new("IEX", "IEX", "Investors Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>National Stock Exchange.</summary>
    public static Exchange NSX { get; } = new("NSE", "C", "National Stock Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>The Financial Industry Regulatory Authority.</summary>
    public static Exchange FINRA { get; } = new("FINRA", "D", "The Financial Industry Regulatory Authority", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>Nasdaq International Securities Exchange.</summary>
    public static Exchange ISE { get; } = new("ISE", "I", "Nasdaq International Securities Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>Chicago Stock Exchange.</summary>
    public static Exchange CSE { get; } = new("CSE", "M", "Chicago Stock Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>The Chicago Board Options Exchange.</summary>
    public static Exchange CBOE { get; } = new("CBOE", "W", "The Chicago Board Options Exchange", QuantConnect.Market.USA, SecurityType.Equity, SecurityType.Option, SecurityType.IndexOption);

    /// <summary>National Association of Securities Dealers Automated Quotation BX.</summary>
    public static Exchange NASDAQ_BX { get; } = new("NASDAQ_BX", "B", "National Association of Securities Dealers Automated Quotation BX", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>The Securities Industry Automation Corporation.</summary>
    public static Exchange SIAC { get; } = new("SIAC", "SIAC", "The Securities Industry Automation Corporation", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>CBOE EDGA U.S. equities Exchange.</summary>
    public static Exchange EDGA { get; } = new("EDGA", "J", "CBOE EDGA U.S. equities Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>CBOE EDGX U.S. equities Exchange.</summary>
    public static Exchange EDGX { get; } = new("EDGX", "K", "CBOE EDGX U.S. equities Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>National Association of Securities Dealers Automated Quotation PSX.</summary>
    public static Exchange NASDAQ_PSX { get; } = new("NASDAQ_PSX", "X", "National Association of Securities Dealers Automated Quotation PSX", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>Bats Global Markets, Better Alternative Trading System.</summary>
    public static Exchange BATS_Y { get; } = new("BATS_Y", "Y", "Bats Global Markets, Better Alternative Trading System", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>The Boston Stock Exchange.</summary>
    public static Exchange BOSTON { get; } = new("BOSTON", "BB", "The Boston Stock Exchange", QuantConnect.Market.USA, SecurityType.Equity);

    /// <summary>The American Stock Exchange.</summary>
    public static Exchange AMEX { get; } = new("AMEX", "A", "The American Stock Exchange", QuantConnect.Market.USA, SecurityType.Equity);
}
