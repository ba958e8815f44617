namespace QuantConnect.Orders;

/// <summary>Properties of Tastytrade orders.</summary>
public class TastytradeOrderProperties : OrderProperties;
