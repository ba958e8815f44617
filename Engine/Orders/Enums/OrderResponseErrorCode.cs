namespace QuantConnect.Orders;

/// <summary>Why an order request was refused.</summary>
public enum OrderResponseErrorCode
{
    /// <summary>No error.</summary>
    None = 0,
    /// <summary>Unknown error.</summary>
    ProcessingError = -1,
    /// <summary>The order id is taken.</summary>
    OrderAlreadyExists = -2,
    /// <summary>Not enough buying power.</summary>
    InsufficientBuyingPower = -3,
    /// <summary>The brokerage model does not take the order.</summary>
    BrokerageModelRefusedToSubmitOrder = -4,
    /// <summary>The brokerage failed to place the order.</summary>
    BrokerageFailedToSubmitOrder = -5,
    /// <summary>The brokerage failed to update the order.</summary>
    BrokerageFailedToUpdateOrder = -6,
    /// <summary>The brokerage handler does not take the update.</summary>
    BrokerageHandlerRefusedToUpdateOrder = -7,
    /// <summary>The brokerage failed to cancel the order.</summary>
    BrokerageFailedToCancelOrder = -8,
    /// <summary>The order is closed already.</summary>
    InvalidOrderStatus = -9,
    /// <summary>No order has the id.</summary>
    UnableToFindOrder = -10,
    /// <summary>The quantity is zero.</summary>
    OrderQuantityZero = -11,
    /// <summary>The kind of request is not supported.</summary>
    UnsupportedRequestType = -12,
    /// <summary>A check before submission failed.</summary>
    PreOrderChecksError = -13,
    /// <summary>The security was not added to the algorithm.</summary>
    MissingSecurity = -14,
    /// <summary>The exchange is closed.</summary>
    ExchangeNotOpen = -15,
    /// <summary>The security has no price.</summary>
    SecurityPriceZero = -16,
    /// <summary>Base or quote currency is not in the cash book.</summary>
    ForexBaseAndQuoteCurrenciesRequired = -17,
    /// <summary>Base or quote currency has no conversion rate.</summary>
    ForexConversionRateZero = -18,
    /// <summary>The security has no data yet.</summary>
    SecurityHasNoData = -19,
    /// <summary>Too many orders.</summary>
    ExceededMaximumOrders = -20,
    /// <summary>A market-on-close order came too late.</summary>
    MarketOnCloseOrderTooLate = -21,
    /// <summary>The request is invalid.</summary>
    InvalidRequest = -22,
    /// <summary>A cancellation was asked for already.</summary>
    RequestCanceled = -23,
    /// <summary>The algorithm is warming up.</summary>
    AlgorithmWarmingUp = -24,
    /// <summary>The brokerage model does not take the update.</summary>
    BrokerageModelRefusedToUpdateOrder = -25,
    /// <summary>The quote currency is not in the cash book.</summary>
    QuoteCurrencyRequired = -26,
    /// <summary>The quote currency has no conversion rate.</summary>
    ConversionRateZero = -27,
    /// <summary>The security cannot be traded.</summary>
    NonTradableSecurity = -28,
    /// <summary>The security cannot be exercised.</summary>
    NonExercisableSecurity = -29,
    /// <summary>The quantity is below one lot.</summary>
    OrderQuantityLessThanLotSize = -30,
    /// <summary>More is sold short than can be borrowed.</summary>
    ExceedsShortableQuantity = -31,
    /// <summary>The order is not confirmed yet.</summary>
    InvalidNewOrderStatus = -32,
    /// <summary>European options are exercised at expiry only.</summary>
    EuropeanOptionNotExpiredOnExercise = -33,
    /// <summary>No option orders on the day of a split of the underlying.</summary>
    OptionOrderOnStockSplit = -34,
    /// <summary>Market-on-open orders are not taken while the market is open.</summary>
    MarketOnOpenNotAllowedDuringRegularHours = -35,
}
