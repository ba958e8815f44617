namespace QuantConnect.Orders;

/// <summary>Properties of TD Ameritrade orders.</summary>
public class TDAmeritradeOrderProperties : OrderProperties;
